"""English, as written in Britain: Django knows the American way."""
