"""The guard in `conftest.py`: tests cannot leave this machine, by whatever library."""

import socket
import urllib.request

import pytest


@pytest.mark.parametrize("host", ["93.184.216.34", "example.com", "2606:2800:220:1::1"])
def test_a_connection_to_another_machine_is_refused(host: str) -> None:
    with pytest.raises(RuntimeError, match="no network but loopback"):
        socket.create_connection((host, 80), timeout=1)


def test_a_datagram_to_another_machine_is_refused() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as far, pytest.raises(RuntimeError, match="loopback"):
        far.sendto(b"x", ("8.8.8.8", 53))


def test_a_library_cannot_look_up_a_name() -> None:
    with pytest.raises(RuntimeError, match="loopback"):
        urllib.request.urlopen("https://example.com", timeout=1)


def test_this_machine_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()
