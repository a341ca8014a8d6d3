#!/usr/bin/env python3
"""Times the program of $CULTIVER beside the tools a person would pick instead; Scripts/bench calls it.

Every figure is of a whole process, its start included. The contestants of a contest run in turn, round after round,
and a ratio is the median of the ratios within the rounds, so that it holds when the machine's speed drifts. What is
made for it stands in .build/bench.
"""
import argparse
import csv
import json
import os
import pathlib
import platform
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = HERE.parent / '.build' / 'bench'
TOOLS = FOLDER / 'tools'
FEW, JOURNAL = 10_000, 100_000
MONTH, NEXT = '2025-06', '2025-07'
OURS = os.environ.get('CULTIVER', str(HERE.parent / '.build' / 'release' / 'cultiver'))
KEPT = {name: value for name, value in os.environ.items() if not name.startswith(('CULTIVER', 'XDG'))}
ENVIRONMENT = {**KEPT, 'CULTIVER_TODAY': '2026-07-15', 'CULTIVER_LANG': 'en', 'CULTIVER_USER': 'bench',
               'LC_ALL': 'C.UTF-8', 'NO_COLOR': '1'}
HARVEST = 'id, action_id, day, cycle_id, variety_id, quantity, unit_id, grams, unit_weight_id, destination, note'


def say(text):
    print(text, file=sys.stderr, flush=True)


def file(name):
    return str(FOLDER / name)


def peak(used):
    return used.ru_maxrss * (1 if sys.platform == 'darwin' else 1024) / 1e6


class Run:
    """A process from its start to its end: wall and processor seconds, peak memory in MB, what it printed."""

    def __init__(self, command, given=None, notebook=None):
        environment = {**ENVIRONMENT, 'CULTIVER_DB': notebook} if notebook else ENVIRONMENT
        with open(file('output'), 'w+b') as out, open(given or os.devnull, 'rb') as into:
            begin = time.perf_counter()
            process = subprocess.Popen(command, stdin=into, stdout=out, stderr=subprocess.STDOUT, env=environment)
            _, status, used = os.wait4(process.pid, 0)
            self.wall = time.perf_counter() - begin
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            self.printed = out.read().decode('utf-8', 'replace')
        if process.returncode:
            sys.exit(f'{" ".join(command)[:200]}\nended with {process.returncode}:\n{self.printed[-2000:]}')
        self.processor = used.ru_utime + used.ru_stime
        self.peak = peak(used)


class Contestant:
    """One way to do the work; `before` is not timed, `most` bounds the runs of what is slow."""

    def __init__(self, name, command, given=None, notebook=None, before=None, most=None):
        self.name, self.command, self.given, self.notebook = name, command, given, notebook
        self.before, self.most, self.runs = before, most, []

    def run(self):
        if self.before:
            self.before()
        self.runs.append(Run(self.command, self.given, self.notebook))

    def median(self, what='wall'):
        return statistics.median(getattr(run, what) for run in self.runs)

    def least(self):
        return min(run.wall for run in self.runs)

    def ratio(self, other, what='wall'):
        """How many times longer than the other it took, round by round."""
        return statistics.median(getattr(a, what) / getattr(b, what) for a, b in zip(self.runs, other.runs))


def contest(title, contestants, rounds, warm=False):
    """Lets all run in turn, every other round backwards."""
    say(f'{title}: {rounds} rounds')
    for number in range(-1 if warm else 0, rounds):
        for one in contestants[::-1] if number % 2 else contestants:
            if number < (one.most or rounds):
                one.run()
                if number < 0:
                    one.runs.clear()
    return title, contestants


# What the others need.

class Others:
    """The tools found on this machine, and the names of those left out, with the reason."""

    def __init__(self, install):
        self.left_out = []
        if install:
            self.install()
        self.sqlite3 = self.program('sqlite3', 'apt-get install sqlite3')
        self.sqlite_utils = self.program('sqlite-utils', '--install, or pip install sqlite-utils')
        self.hledger = self.program('hledger', '--install, or apt-get install hledger')
        self.duckdb = next((python for python in (str(TOOLS / 'bin' / 'python'), sys.executable)
                            if os.path.exists(python) and not subprocess.run(
                                [python, '-c', 'import duckdb'], stderr=subprocess.DEVNULL).returncode), None)
        if not self.duckdb:
            self.left_out.append('DuckDB (--install, or pip install duckdb)')

    def program(self, name, how):
        found = shutil.which(name, path=f'{TOOLS / "bin"}{os.pathsep}{os.environ["PATH"]}')
        if not found:
            self.left_out.append(f'{name} ({how})')
        return found

    def install(self):
        say(f'Installing sqlite-utils and duckdb with pip in {TOOLS}')
        for command in ([sys.executable, '-m', 'venv', str(TOOLS)],
                        [str(TOOLS / 'bin' / 'python'), '-m', 'pip', 'install', '--quiet', 'sqlite-utils', 'duckdb']):
            if subprocess.run(command, stdout=sys.stderr).returncode:
                return say('That failed; what is missing is left out.')
        if not shutil.which('hledger') and shutil.which('apt-get'):
            say('Installing hledger with apt-get on this machine')
            root = [] if os.geteuid() == 0 else ['sudo']
            subprocess.run([*root, 'apt-get', 'install', '-y', '-q', 'hledger'], stdout=sys.stderr)


def fresh(name, source=None):
    """Removes a database, and puts a copy of the source in its place."""
    for end in ('', '-wal', '-shm', '.wal'):
        pathlib.Path(file(name) + end).unlink(missing_ok=True)
    if source:
        shutil.copyfile(file(source), file(name))


def bare(rows, into):
    """The script that puts the file as it is into a table without any check."""
    return script('bare.sql', f'CREATE TABLE harvest (date TEXT, plot TEXT, crop TEXT, quantity REAL, unit TEXT, '
                              f'destination TEXT, note TEXT);\n.import --csv --skip 1 "{rows}" harvest\n'), file(into)


def script(name, text):
    pathlib.Path(file(name)).write_text(text, encoding='utf-8')
    return file(name)


def journal(rows, count):
    """The harvests as hledger keeps them: at most JOURNAL of them, spread over all years."""
    with open(rows, encoding='utf-8', newline='') as given, open(file('journal'), 'w', encoding='utf-8') as out:
        for number, row in enumerate(csv.DictReader(given)):
            if number % max(1, count // JOURNAL) == 0:
                out.write(f'{row["date"]} {row["note"] or row["crop"]}\n  harvest:{row["crop"]}:{row["plot"]}  '
                          f'{row["quantity"]} "{row["unit"]}"\n  field\n\n')
    return file('journal')


# The contests.

def make(count):
    """The data, and a notebook with its ground and cycles but no harvest."""
    say(f'Making {FEW:,} and {count:,} harvests')
    Run([sys.executable, str(HERE / 'bench-data.py'), str(FOLDER), str(FEW), str(count)])
    fresh('ground.sqlite')
    for words in (['init'], *(['import', kind, file(f'{kind}.csv')] for kind in ('sites', 'plots', 'ventures', 'occupancies', 'cycles'))):
        Run([OURS, *words], notebook=file('ground.sqlite'))
    fresh('few.sqlite', 'ground.sqlite')
    Run([OURS, 'import', 'harvests', file(f'harvests-{FEW}.csv')], notebook=file('few.sqlite'))


def imports(count, rounds, others):
    rows = file(f'harvests-{count}.csv')
    ours = Contestant('cultiver import harvests', [OURS, 'import', 'harvests', rows], notebook=file('many.sqlite'),
                      before=lambda: fresh('many.sqlite', 'ground.sqlite'))
    all_ = [ours]
    if others.sqlite3:
        text = (HERE / 'bench-import.sql').read_text(encoding='utf-8').replace('HARVESTS', rows)
        all_.append(Contestant(
            'sqlite3, checked and resolved', [others.sqlite3, file('theirs.sqlite')], script('import.sql', text),
            before=lambda: fresh('theirs.sqlite', 'ground.sqlite')))
        plain, into = bare(rows, 'bare.sqlite')
        all_.append(Contestant('sqlite3 .import, bare table', [others.sqlite3, into], plain,
                               before=lambda: fresh('bare.sqlite')))
    if others.duckdb:
        create = (f"import duckdb; duckdb.connect({file('duck')!r}).execute("
                  f"\"create table harvest as select * from read_csv('{rows}')\")")
        all_.append(Contestant('DuckDB create table as, bare', [others.duckdb, '-c', create],
                               before=lambda: fresh('duck')))
    if others.sqlite_utils:
        insert = [others.sqlite_utils, 'insert', file('utils.sqlite'), 'harvest', rows, '--csv']
        all_.append(Contestant('sqlite-utils insert, bare', insert, before=lambda: fresh('utils.sqlite'), most=1))
    return contest(f'{count:,} harvests in', all_, rounds)


def same(other):
    """Whether both notebooks hold the same harvests and totals, row by row; what they come to, in words."""
    with sqlite3.connect(file('many.sqlite')) as notebook:
        ask = lambda query: notebook.execute(query).fetchone()
        count, grams, totals = ask('SELECT count(*), sum(grams), (SELECT sum(grams) FROM cycle_month) FROM harvest')
        notebook.execute('ATTACH ? AS other', (file(other),))
        theirs = ask('SELECT count(*), sum(grams), (SELECT sum(grams) FROM other.cycle_month) FROM other.harvest')
        columns = [[f'{table}.{column}' for column in HARVEST.split(', ')] for table in ('a', 'b')]
        equal, = ask('SELECT count(*) FROM main.harvest AS a JOIN other.harvest AS b ON b.id = a.id WHERE '
                     + ' AND '.join(f'{a} IS {b}' for a, b in zip(*columns)))
    if not (count, grams, totals) == theirs == (equal, grams, grams):
        sys.exit(f'The notebooks differ: {count:,} harvests of {grams:,} g (totals {totals:,} g) by import, '
                 f'{theirs[0]:,} of {theirs[1]:,} g (totals {theirs[2]:,} g) by sqlite3; {equal:,} rows equal')
    return f'Both imports hold the same {count:,} rows, {grams:,} g, compared one by one.'


def reports(count, rounds, others):
    def report(form, words, notebook):
        return Contestant(f'cultiver report monthly, {words}', [OURS, 'report', 'monthly', MONTH, '--format', form],
                          notebook=file(notebook))

    all_ = [report('json', f'JSON, {count:,}', 'many.sqlite'), report('json', f'JSON, {FEW:,}', 'few.sqlite'),
            report('text', f'text, {count:,}', 'many.sqlite')]
    query = (f"SELECT crop, unit, sum(quantity) FROM harvest WHERE date >= '{MONTH}-01' AND date < '{NEXT}-01' "
             'GROUP BY crop, unit')
    if others.sqlite3:
        Run([others.sqlite3, file('bare.sqlite'), 'CREATE INDEX by_date ON harvest (date, crop, unit, quantity)'])
        all_.append(Contestant('sqlite3, sum by crop, covering index', [others.sqlite3, file('bare.sqlite'), query]))
    if others.sqlite3 and others.sqlite_utils:
        all_.append(Contestant('sqlite-utils, sum by crop, same table',
                               [others.sqlite_utils, file('bare.sqlite'), query], most=5))
    if others.duckdb:
        ask = f'import duckdb; print(duckdb.connect({file("duck")!r}).execute({query!r}).fetchall())'
        all_.append(Contestant('DuckDB, sum by crop', [others.duckdb, '-c', ask], most=5))
    if others.hledger:
        kept = journal(file(f'harvests-{count}.csv'), count)
        all_.append(Contestant(f'hledger balance, {min(count, JOURNAL):,} only',
                               [others.hledger, '-f', kept, 'balance', '-p', MONTH, 'harvest'], most=2))
    title, all_ = contest(f'the month, of {count:,}', all_, rounds, warm=True)
    told = json.loads(Run(all_[0].command, notebook=all_[0].notebook).printed)['totals']
    with sqlite3.connect(file('many.sqlite')) as notebook:
        has = notebook.execute('SELECT count(*), sum(grams) FROM harvest WHERE day LIKE ?', (f'{MONTH}-%',)).fetchone()
    if (told['harvests'], told['grams']) != has:
        sys.exit(f'The report says {told["harvests"]} harvests, {told["grams"]} g; the notebook holds {has}')
    return title, all_


def batches(count, rounds, others):
    """A report for each venture: ours in two forms with their page, and a script of the sums alone in one."""
    folder = FOLDER / 'batch'
    ours = Contestant('cultiver report batch, html and xlsx',
                      [OURS, 'report', 'batch', MONTH, '--by', 'venture', '--format', 'html,xlsx', '-o', str(folder)],
                      notebook=file('many.sqlite'), before=lambda: shutil.rmtree(folder, ignore_errors=True))
    all_ = [ours]
    python = next((python for python in (sys.executable, str(TOOLS / 'bin' / 'python')) if os.path.exists(python)
                   and not subprocess.run([python, '-c', 'import openpyxl'], stderr=subprocess.DEVNULL).returncode), None)
    if others.sqlite3 and python:
        all_.append(Contestant(
            'Python sqlite3 and openpyxl, sums alone, xlsx',
            [python, str(HERE / 'bench-batch.py'), file('bare.sqlite'), str(FOLDER), MONTH, str(FOLDER / 'theirs')],
            before=lambda: shutil.rmtree(FOLDER / 'theirs', ignore_errors=True)))
    elif not python:
        others.left_out.append('openpyxl (apt-get install python3-openpyxl)')
    title, all_ = contest(f'a batch by venture, of {count:,}', all_, rounds, warm=True)
    kinds = [path.suffix for path in folder.iterdir()]
    shutil.rmtree(folder)
    Run([*ours.command[:-3], 'json', '-o', str(folder)], notebook=ours.notebook)
    told = [json.loads(path.read_text(encoding='utf-8'))['totals'] for path in folder.glob('*.json')]
    with sqlite3.connect(file('many.sqlite')) as notebook:
        has = notebook.execute('SELECT count(*), sum(grams) FROM harvest WHERE day LIKE ?', (f'{MONTH}-%',)).fetchone()
    said = (sum(one['harvests'] for one in told), sum(one['grams'] for one in told))
    if said != has or (kinds.count('.html'), kinds.count('.xlsx')) != (len(told) + 1, len(told)):
        sys.exit(f'The batch says {said}, the notebook {has}; files: {kinds}')
    return title, all_


def starts(rounds, others):
    all_ = [Contestant('cultiver --version', [OURS, '--version'])]
    if others.sqlite3:
        all_.append(Contestant("sqlite3 :memory: 'select 1'", [others.sqlite3, ':memory:', 'select 1']))
    return contest('start', all_, rounds, warm=True)


# What is printed.

def seconds(value):
    return f'{value:.2f} s' if value >= 1 else f'{value * 1000:.1f} ms'


def megabytes(value):
    """A peak; what a process began with, as the copy of this one that it is at first, hides anything smaller."""
    floor = peak(resource.getrusage(resource.RUSAGE_SELF))
    return f'{value:.0f} MB' if value > 1.1 * floor else f'< {value:.0f} MB'


def table(head, rows):
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    line = lambda row: '| ' + ' | '.join(cell.ljust(width) for cell, width in zip(row, widths)) + ' |'
    return '\n'.join([line(head), line(['-' * width for width in widths]), *map(line, rows)])


def figures(contests):
    for title, contestants in contests:
        ours = contestants[0]
        for one in contestants:
            yield (title, one.name, seconds(one.least()), seconds(one.median()), seconds(one.median('processor')),
                   megabytes(one.median('peak')), str(len(one.runs)),
                   *('' if one is ours else f'{ours.ratio(one, what):.2f}' for what in ('wall', 'processor')))


def targets(count, intake, month, batch, start):
    """Every target of the project with what was measured; medians decide."""
    ours, theirs = intake[0], next((one for one in intake if one.name.startswith('sqlite3, checked')), None)
    many, few = month[:2]
    highest, growth = ours.median('peak'), many.ratio(few)
    for words, measured, reached in (
            (f'{count:,} harvests in, no longer than the sqlite3 script',
             f'{ours.ratio(theirs):.2f} of its time' if theirs else 'not measured: no sqlite3',
             ours.ratio(theirs) <= 1 if theirs else None),
            ('peak memory of that import under 150 MB', f'{highest:.0f} MB', highest < 150),
            (f'the month\'s full report from {count:,} within 60 ms', seconds(many.median()), many.median() <= 0.060),
            (f'and within 1.5 times that from {FEW:,}', f'{growth:.2f} times', growth <= 1.5),
            (f'30 reports from {count:,}, in html and xlsx, within 5 s', seconds(batch[0].median()),
             batch[0].median() <= 5),
            ('--version within 20 ms', seconds(start[0].median()), start[0].median() <= 0.020)):
        yield words, measured, {None: '–', True: 'reached', False: 'NOT REACHED'}[reached]


def main():
    ask = argparse.ArgumentParser(prog='Scripts/bench', description=__doc__.split('\n')[0])
    ask.add_argument('rows', nargs='?', type=int, default=1_000_000, help='how many harvests (default: a million)')
    ask.add_argument('--runs', type=int, default=5, help='rounds of the import (default 5); the others take four times')
    ask.add_argument('--install', action='store_true',
                     help='install what is missing: sqlite-utils and duckdb (pip, in .build/bench), hledger (apt-get)')
    options = ask.parse_args()
    if options.rows < FEW or options.runs < 1:
        ask.error(f'rows: {FEW} or more; runs: 1 or more')
    FOLDER.mkdir(parents=True, exist_ok=True)
    others = Others(options.install)
    for name in others.left_out:
        say(f'left out: {name}')

    make(options.rows)
    intake = imports(options.rows, options.runs, others)
    verdict = same('theirs.sqlite') if others.sqlite3 else 'The import was compared with nothing: no sqlite3.'
    month = reports(options.rows, 4 * options.runs, others)
    batch = batches(options.rows, options.runs, others)
    start = starts(4 * options.runs, others)

    system = f'{platform.system()} {platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}'
    print(f'{Run([OURS, "--version"]).printed.strip()}, {system}\n')
    print(table(['work', 'program', 'least', 'median', 'processor', 'peak', 'runs', 'ours ÷ its', '… processor'],
                list(figures([intake, month, batch, start]))))
    print(f'\n{verdict}\n')
    print(table(['target', 'measured', ''], list(targets(options.rows, intake[1], month[1], batch[1], start[1]))))
    if others.left_out:
        print(f'\nLeft out, not found here: {"; ".join(others.left_out)}.')


main()
