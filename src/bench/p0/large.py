#!/usr/bin/env python3
"""Makes a Go package of so many files and measures an audit of it:

    src/bench/p0/large.py [FILES]      3000 unless told otherwise

LORE is the command to run, ./lore unless told otherwise. Prints seconds and the most memory for a quarter, a half and
all of the files, so that anything that grows faster than they do shows.
"""

import os
import pathlib
import shlex
import subprocess
import sys
import tempfile
import time

LORE = shlex.split(os.environ.get("LORE", "./lore"))

FILE = """package large

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"golang.org/x/sync/errgroup"
)

type client{n} struct {{
	http  *http.Client
	group errgroup.Group
	base  string
}}

func (c *client{n}) page(ctx context.Context, token string) ([]string, string, error) {{
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+token, nil)
	if err != nil {{
		return nil, "", fmt.Errorf("page %s: %w", token, err)
	}}
	response, err := c.http.Do(request)
	if err != nil {{
		return nil, "", fmt.Errorf("page %s: %v", token, err)
	}}
	defer response.Body.Close()
	var answer struct {{
		Names []string
		Next  string
	}}
	json.NewDecoder(response.Body).Decode(&answer)
	return answer.Names, answer.Next, nil
}}

func (c *client{n}) all(ctx context.Context) ([]string, error) {{
	var all []string
	token := ""
	for {{
		names, next, err := c.page(ctx, token)
		if err != nil {{
			return nil, err
		}}
		all = append(all, names...)
		if next == "" {{
			return all, nil
		}}
		token = next
	}}
}}

func (c *client{n}) each(ctx context.Context, names []string) error {{
	for _, name := range names {{
		c.group.Go(func() error {{
			_, _, err := (&client{before}{{}}).page(ctx, name)
			return err
		}})
	}}
	return c.group.Wait()
}}
"""


def measure(files):
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        (folder / "lore.yaml").write_text("")
        for n in range(files):
            (folder / f"client{n}.go").write_text(FILE.format(n=n, before=max(0, n - 1)))
        began = time.monotonic()
        command = LORE + ["audit", "--rules", "p0/*", "--format", "json", "--fail-on", "never", str(folder)]
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            sys.exit(f"{' '.join(command)} ended with {child.returncode}")
        print(f"{files} files: {time.monotonic() - began:.1f} s, {usage.ru_maxrss // 1024} MB", flush=True)


def main():
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    for files in (most // 4, most // 2, most):
        measure(files)


main()
