"""The steps of the judge: what a model is shown, what it is asked, how its answer is read, proved, merged and counted."""
