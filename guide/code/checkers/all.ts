import type { Checker } from '../define-checker.ts'
import css from './code-css.ts'
import diff from './code-diff.ts'
import dockerfile from './code-dockerfile.ts'
import graphql from './code-graphql.ts'
import html from './code-html.ts'
import http from './code-http.ts'
import json from './code-json.ts'
import nginx from './code-nginx.ts'
import prisma from './code-prisma.ts'
import python from './code-python.ts'
import rules from './code-rules.ts'
import settings from './code-settings.ts'
import shell from './code-shell.ts'
import sql from './code-sql.ts'
import toml from './code-toml.ts'
import types from './code-types.ts'
import xml from './code-xml.ts'
import yaml from './code-yaml.ts'

/** Every checker; those that take seconds come last. */
export const CHECKERS: readonly Checker[] = [
  settings,
  json,
  yaml,
  toml,
  xml,
  html,
  css,
  http,
  nginx,
  dockerfile,
  diff,
  graphql,
  prisma,
  rules,
  python,
  shell,
  sql,
  types,
]
