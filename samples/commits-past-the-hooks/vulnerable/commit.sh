#!/bin/sh
# As Aider commits by default.
git commit --quiet --all --no-verify --message "$1"
