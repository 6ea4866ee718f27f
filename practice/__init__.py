"""The core of Warmcall: buyer, dialogue acts, calls and their ports. Imports nothing above it."""
