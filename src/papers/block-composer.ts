// What papers ask of each kind of block; compose/ holds a file for each.
import type { BlockKind, BlockSpec, BlockStructure } from '../model/paper-blocks.ts';
import type { BlockOf } from './document.ts';
import type { PaperContext } from './paper-context.ts';

/** The block's own id, and the page it stands on, from one. */
export interface BlockPosition {
  readonly id: string;
  readonly page: number;
}

export interface BlockComposer<K extends BlockKind> {
  /** None where what it shows is not known, as a code without an address; several where each is a page of its own. */
  readonly compose: (block: BlockSpec<K>, context: PaperContext, at: BlockPosition) => readonly BlockOf<K>[];
  /** What of all that a person may add it has room for: `group`, `name`. */
  readonly personalFields: (block: BlockStructure<K>) => readonly string[];
}
