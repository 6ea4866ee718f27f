"""What a rep does around a call: plan it, take notes, do one moment again, compare two tries, ring the same buyer weeks later.

Pure functions over attempts, the buyer's state and the reading of the rep's words. Holds no scoring, no page and no table.
"""
