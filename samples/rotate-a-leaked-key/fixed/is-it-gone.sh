#!/bin/sh
# #region search
commits=$(git log --all --oneline -S "$KEY_START")
if [ -n "$commits" ]; then
  echo "$commits"
  echo 'The key is in your history: whoever has a clone has it.'
  exit 1
fi
echo 'No commit has the key.'
# #endregion search
