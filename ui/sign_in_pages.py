"""The pages before the app: sign in, the first account, an invitation, another password. Plain HTML without scripts; decides nothing.

All that a person wrote is escaped. `FORM_TOKEN` stands in each form where the token goes that makes it safe.
"""

from collections.abc import Mapping
from html import escape

from starlette.responses import HTMLResponse

from practice.model.people import Role

FORM_TOKEN = b"%form-token%"
NO_FIELDS: Mapping[str, str] = {}

_STYLE = """
:root { color-scheme: light dark; --ink: #25302d; --paper: #fcfbf8; --box: #f2efe8; --line: #ddd8cd; --lead: #1d6a5a; --bad: #9c2f22; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e5eae7; --paper: #151918; --box: #1f2523; --line: #36403c; --lead: #24776a; --bad: #f0a196; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem 1rem; background: var(--paper);
  color: var(--ink); font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; }
main { width: 100%; max-width: 25rem; }
.brand { margin: 0 0 1.5rem; font-weight: 650; letter-spacing: 0.01em; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 0.5rem; font-weight: 650; }
p { margin: 0 0 1rem; } .quiet { font-size: 0.875rem; opacity: 0.8; }
label { display: block; margin: 0 0 1rem; font-weight: 600; } label span { font-weight: 400; font-size: 0.875rem; opacity: 0.8; }
label.tick { display: flex; gap: 0.6rem; align-items: start; font-weight: 400; }
input:not([type=checkbox]) { display: block; width: 100%; margin-top: 0.3rem; padding: 0.6rem 0.75rem; font: inherit; font-weight: 400;
  color: inherit;
  background: var(--box); border: 1px solid var(--line); border-radius: 0.6rem; }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; margin: 0.2rem 0 0; accent-color: var(--lead); flex: none; }
input:focus-visible, button:focus-visible, a:focus-visible { outline: 2px solid var(--lead); outline-offset: 2px; }
button { width: 100%; padding: 0.65rem 1rem; font: inherit; font-weight: 600; color: #fff; background: var(--lead); border: 0;
  border-radius: 0.6rem; cursor: pointer; }
.bad { margin: 0 0 1rem; padding: 0.6rem 0.75rem; border: 1px solid currentColor; border-radius: 0.6rem; color: var(--bad); }
a { color: inherit; text-underline-offset: 3px; }
"""


def sign_in(name: str = "", why: str = "") -> HTMLResponse:
    """Name and password."""
    return _page(
        "Sign in",
        f"{_form(_name(name), _password('Password', 'password', 'current-password'), button='Sign in')}"
        '<p class="quiet">No account yet? Ask your trainer for an invitation. A lost password is set anew by an admin.</p>',
        why,
    )


def begin(waiting: int, fields: Mapping[str, str] = NO_FIELDS, why: str = "") -> HTMLResponse:
    """The first account."""
    calls = "1 call" if waiting == 1 else f"{waiting} calls"
    taken = not fields or "history" in fields
    along = (
        f'<label class="tick"><input type="checkbox" name="history" value="yes"{" checked" if taken else ""}>'
        f"<span>Take the {calls} made so far along into my history. They stay private to me.</span></label>"
        if waiting
        else ""
    )
    return _page(
        "Work as a team",
        "<p>You become the first trainer. From then on everybody signs in, and practice is private to each person until they"
        " submit it.</p>"
        + _form(
            _name(fields.get("name", "")),
            _text("Name of your team", "team", fields.get("team", "Team"), "off"),
            _password("Password", "password", "new-password", "at least 10 characters"),
            _password("Password once more", "again", "new-password"),
            along,
            button="Begin the team",
        )
        + '<p class="quiet"><a href="/">Go on practising alone</a></p>',
        why,
    )


def accept(role: Role, fields: Mapping[str, str] = NO_FIELDS, why: str = "") -> HTMLResponse:
    """An invitation."""
    return _page(
        "You are invited",
        f"<p>You join as {'an admin' if role == 'admin' else f'a {role}'}. What you practise is private until you submit it.</p>"
        + _form(
            _name(fields.get("name", "")),
            _password("Password", "password", "new-password", "at least 10 characters"),
            _password("Password once more", "again", "new-password"),
            button="Make my account",
        ),
        why,
    )


def password(name: str, why: str = "") -> HTMLResponse:
    """Another password."""
    return _page(
        "Change your password",
        f"<p>For {escape(name)}. You will be signed out everywhere else.</p>"
        + _form(
            _password("Old password", "old", "current-password"),
            _password("New password", "password", "new-password", "at least 10 characters"),
            _password("New password once more", "again", "new-password"),
            button="Change it",
        )
        + '<p class="quiet"><a href="/account">Back</a></p>',
        why,
    )


def done(title: str, text: str, where: str) -> HTMLResponse:
    """Something has worked."""
    return _page(title, f'<p>{escape(text)}</p><p><a href="{escape(where)}">Go on</a></p>')


def sorry(text: str, status: int = 404) -> HTMLResponse:
    """Something has not."""
    return _page("That did not work", f'<p>{escape(text)}</p><p><a href="/">Go on to Warmcall</a></p>', status=status)


def _page(title: str, body: str, why: str = "", status: int | None = None) -> HTMLResponse:
    alert = f'<p class="bad" role="alert">{escape(why)}</p>' if why else ""
    return HTMLResponse(
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)} · Warmcall</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
        f"<style>{_STYLE}</style></head><body><main>"
        f'<p class="brand">Warmcall</p><h1>{escape(title)}</h1>{alert}{body}</main></body></html>',
        status or (400 if why else 200),
    )


def _form(*fields: str, button: str) -> str:
    return (
        f'<form method="post"><input type="hidden" name="form" value="{FORM_TOKEN.decode()}">{"".join(fields)}'
        f'<button type="submit">{escape(button)}</button></form><p></p>'
    )


def _name(value: str) -> str:
    return _text("Your name", "name", value, "username", "autofocus")


def _text(label: str, name: str, value: str, complete: str, more: str = "") -> str:
    return (
        f'<label>{escape(label)}<input name="{name}" value="{escape(value)}" autocomplete="{complete}" maxlength="60"'
        f" required {more}></label>"
    )


def _password(label: str, name: str, complete: str, note: str = "") -> str:
    shown = f" <span>({escape(note)})</span>" if note else ""
    return (
        f'<label>{escape(label)}{shown}<input type="password" name="{name}" autocomplete="{complete}" maxlength="200"'
        " required></label>"
    )
