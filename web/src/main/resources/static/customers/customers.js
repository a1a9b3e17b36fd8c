// Nothing here holds data; the page works without it.
