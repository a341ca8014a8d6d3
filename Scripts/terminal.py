"""A pseudo-terminal with the program on it, for Scripts/check-prompt: what is typed goes in, what a person would read comes out."""

import codecs, fcntl, os, pty, re, select, signal, struct, termios, time

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>()][0-9A-Za-z]?|[\x07\x00\x0f]")


class Terminal:
    def __init__(self, program, arguments=(), columns=80, rows=24, **variables):
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.raw = ""
        self.mark = 0
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "COLUMNS", "LINES"))}
        environment.update({"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "CULTIVER_LANG": "en"}, **variables)
        self.child, self.master = pty.fork()
        if self.child == 0:
            self.master = 0
            self.resize(columns, rows)
            os.execve(program, [program, *arguments], environment)

    def resize(self, columns, rows=24):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def type(self, text):
        # Nobody types within the moment between a prompt and the reading of a line.
        time.sleep(0.03)
        data = text.encode() if isinstance(text, str) else text
        while data:
            data = data[os.write(self.master, data[:200]):]

    def paste(self, text):
        self.type("\x1b[200~" + text.replace("\n", "\r") + "\x1b[201~")

    def read(self, seconds):
        """Takes in what comes within a time; whether anything did."""
        if not select.select([self.master], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:
            data = b""
        self.raw += self.decoder.decode(data)
        return bool(data)

    @property
    def text(self):
        """What came since the last wait, without what moves the cursor."""
        return ESCAPES.sub("", self.raw[self.mark:])

    def wait(self, text, seconds=20):
        """Waits until a text has come, and begins anew behind it; what stood before it and it."""
        deadline = time.monotonic() + seconds
        while text not in self.text:
            if not self.read(max(0.01, deadline - time.monotonic())) and time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for {text!r}; there was {self.text[-600:]!r}")
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for {text!r}; there was {self.text[-600:]!r}")
        # Everything up to the last byte that made it whole is behind us.
        found = self.text
        for end in range(self.mark, len(self.raw) + 1):
            if text in ESCAPES.sub("", self.raw[self.mark:end]):
                self.mark = end
                return ESCAPES.sub("", found)
        return found

    def settle(self, seconds=0.4):
        """Everything that comes until nothing does for a while."""
        while self.read(seconds):
            pass
        found = self.text
        self.mark = len(self.raw)
        return found

    def signal(self, number):
        os.kill(self.child, number)

    def cooked(self):
        """Whether the terminal is as a shell wants it: it echoes, and gives lines."""
        flags = termios.tcgetattr(self.master)[3]
        return bool(flags & termios.ECHO) and bool(flags & termios.ICANON)

    def end(self, seconds=20):
        """Waits for the program to end; its exit status, or minus the signal that ended it."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self.read(0.05)
            child, status = os.waitpid(self.child, os.WNOHANG)
            if child:
                return os.waitstatus_to_exitcode(status)
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        raise AssertionError(f"it did not end; there was {self.text[-600:]!r}")
