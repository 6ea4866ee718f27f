"""The settings page in a real browser: a connection is tested, and what was found is there after a reload."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.serving import Server
from tests.fake_endpoint import FakeEndpoint, say

SECRET = "sk-secret-0123456789"


def test_a_connection_is_tested_and_the_result_stays(page: Page, data: Path) -> None:
    with FakeEndpoint(otherwise=say("Good morning to you.", prompt_tokens=9)) as fake:
        given = {"WARMCALL_BUYER_MODEL": "some-model", "OPENAI_BASE_URL": fake.url, "OPENAI_API_KEY": SECRET}
        with Server(data, given) as server:
            page.goto(server.url)
            page.get_by_role("link", name="Settings").click()
            expect(page.get_by_text("Not tested yet.")).to_be_visible()
            page.get_by_role("button", name="Test this connection").click()
            expect(page.get_by_text("The model answers.")).to_be_visible()
            page.reload()
            expect(page.get_by_text("The model answers.")).to_be_visible()
            expect(page.get_by_text("from the environment").first).to_be_visible()
            assert SECRET not in page.content()
            assert SECRET not in server.log()
    assert len(fake.requests) == 3
