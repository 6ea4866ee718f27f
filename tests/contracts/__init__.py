"""One suite a seam; every backend passes it."""
