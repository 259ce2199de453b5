#!/bin/sh
# As Aider commits with --git-commit-verify.
git commit --quiet --all --message "$1"
