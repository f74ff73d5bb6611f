"""Small programs that make and keep the book; the library never imports them."""
