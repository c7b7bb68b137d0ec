// What layout asks of each kind of block; blocks/ holds a file for each.
import type { Block, BlockOf } from '../papers/document.ts';
import type { Canvas } from './canvas.ts';
import type { Flow } from './flow.ts';

export interface BlockLayout<K extends Block['kind']> {
  /**
   * Puts the block on the page and under its tags, and takes the flow down to its end. Throws OverflowError where it
   * finds no room.
   */
  readonly place: (canvas: Canvas, block: BlockOf<K>, flow: Flow) => void;
  /** Height of what stands on the frame's last line; none of what is read from the top down, or has a place of its own. */
  readonly anchoredHeightMm: (canvas: Canvas, block: BlockOf<K>) => number;
}
