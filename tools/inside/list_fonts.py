"""Run in the browser's Python: print matplotlib's list of fonts, under the name of its cache file."""

import json
from pathlib import Path

from matplotlib import font_manager

path = Path(f"/tmp/fontlist-v{font_manager.FontManager.__version__}.json")
font_manager.json_dump(font_manager.fontManager, str(path))
print("FONTS", json.dumps({path.name: path.read_text("utf-8")}))
0
