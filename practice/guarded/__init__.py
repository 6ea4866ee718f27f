"""The stores as one person may use them. `attempts.py` guards the attempts themselves, `around.py` what stands around them."""
