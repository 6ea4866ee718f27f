"""The tests. A folder a floor or a seam; what several of them build their cases from is in `builders.py`."""
