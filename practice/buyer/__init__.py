"""The rules of the buyer, one module a rule: what is noticed, how it moves them, which fact a question reaches, what is agreed.

`practice/buyer_state.py` folds them over a transcript. Everything here is a pure function of values.
"""
