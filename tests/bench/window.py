"""Start and memory of a window: seen in the framebuffer of an Xvfb of its own, counted over the whole process tree."""

import http.server
import mmap
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import threading
import time

WIDTH, HEIGHT = 1280, 800
# The first screen has its banner, a heading, two cards: far more dark or blue dots than a blank page or a bare frame.
DOTS = 2500
# 0 is the bare root window, 240 and above paper.
NEITHER = bytes([*range(20), *range(236, 256)])


def ours(target):
    program = target / "release" / "consentry-window"
    if not (program.exists() and shutil.which("Xvfb")):
        return None
    return lambda: shown(lambda home: [program, "--practice"])


def chromium(target):
    browser, page = shutil.which("chromium"), target / "gallery" / "page"
    if not (browser and page.exists() and shutil.which("Xvfb")):
        return None
    port = served(page)

    def command(home):
        flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
        flags += ["--disable-component-update", "--disable-sync", f"--user-data-dir={home}/profile"]
        return [browser, *flags, "--window-size=1100,740", f"--app=http://127.0.0.1:{port}/index.html#home-practice"]

    return lambda: shown(command)


def served(folder):
    """The same page with a pretend program behind it, on loopback."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *given):
            super().__init__(*given, directory=str(folder))

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def shown(command):
    """Seconds from spawn until the first screen is drawn, and MiB of PSS a moment later; `None` if nothing came."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        display, screen = framebuffer(home)
        environment = {**os.environ, "DISPLAY": f":{display}", "HOME": home, "XDG_RUNTIME_DIR": home}
        environment.pop("WAYLAND_DISPLAY", None)
        begun = time.perf_counter()
        process = subprocess.Popen(
            ["dbus-run-session", "--", *command(home)],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            seconds = None
            while time.perf_counter() - begun < 30:
                if dots(screen) > DOTS:
                    seconds = time.perf_counter() - begun
                    break
                time.sleep(0.005)
            if seconds is None:
                return None
            # Memory settles once the page has drawn itself.
            time.sleep(2)
            return seconds, pss(process.pid)
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()
            screen.server.terminate()
            screen.server.wait()


class Screen:
    def __init__(self, file, server):
        self.server = server
        self.pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def framebuffer(home):
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", home, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    # The number and its line end may come apart.
    with os.fdopen(read) as told:
        display = int(told.readline())
    with open(pathlib.Path(home) / "Xvfb_screen0", "rb") as file:
        return display, Screen(file, server)


def dots(screen):
    """Dots that are neither white nor black nor light grey, in every eighth line of the screen: text, icons, borders.

    It takes a fifth of a millisecond: whoever looks must not take the processors from who is looked at.
    """
    data, line = screen.pixels, WIDTH * 4
    start = len(data) - line * HEIGHT
    rows = (data[at + 1 : at + line : 4] for at in range(start, len(data), 8 * line))
    return 8 * sum(len(green.translate(None, NEITHER)) for green in rows)


def pss(root):
    children = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    total, waiting = 0, [root]
    while waiting:
        pid = waiting.pop()
        waiting += children.get(pid, [])
        try:
            rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        total += next(int(l.split()[1]) for l in rollup.splitlines() if l.startswith("Pss:"))
    return total / 1024
