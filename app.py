"""The front door: serves `ui/main.py` with a warm start, security headers and a door. `streamlit run app.py` or any ASGI server.

Holds no logic; `ui/` shows, `practice/` decides.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import streamlit as st  # noqa: E402
from starlette.middleware import Middleware  # noqa: E402

from ui import pieces  # noqa: E402
from ui.headers import SecurityHeaders  # noqa: E402
from ui.sign_in import Door, Gate  # noqa: E402
from ui.warm import lifespan  # noqa: E402

app = st.App(
    ROOT / "ui" / "main.py",
    lifespan=lifespan,
    routes=Door(pieces.room).routes(),
    middleware=[Middleware(SecurityHeaders), Middleware(Gate, room=pieces.room)],
)

if __name__ == "__main__":
    app.run()
