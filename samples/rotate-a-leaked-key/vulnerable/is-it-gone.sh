#!/bin/sh
# #region search
if git grep -n -e "$KEY_START"; then
  echo 'The key is in your files.'
  exit 1
fi
echo 'No file has the key.'
# #endregion search
