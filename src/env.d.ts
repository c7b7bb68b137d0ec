/// <reference types="astro/client" />

declare module 'virtual:content' {
  import type { Content } from './model/content.ts';

  /** The repository's root on this machine. */
  export const root: string;
  export const content: Content;
}

declare module 'virtual:tokens.css';
