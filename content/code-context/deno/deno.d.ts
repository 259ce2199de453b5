/// <reference types="deno" />
