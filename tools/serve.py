"""Serve a folder of pages on this machine alone, on a free port, and open the first page."""

from __future__ import annotations

import sys
import webbrowser
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Handler(SimpleHTTPRequestHandler):
    """Serves files, and says only what went wrong."""

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Keep quiet about a page that was served."""


def server(folder: Path, port: int = 0) -> ThreadingHTTPServer:
    """Return a server of `folder` on the loopback address; port 0 takes a free one."""
    handler = partial(Handler, directory=str(folder))
    return ThreadingHTTPServer(("127.0.0.1", port), handler)


def main(folder: str = "_build/html", port: str = "0") -> None:
    """Serve `folder` until Ctrl-C."""
    with server(Path(folder), int(port or 0)) as site:
        address = f"http://127.0.0.1:{site.server_port}/"
        print(f"The book is at {address}  (Ctrl-C ends)", flush=True)
        webbrowser.open(address)
        try:
            site.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main(*sys.argv[1:])
