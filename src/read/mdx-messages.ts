// What the MDX parser finds wrong → a sentence on what stands there, and one on what to write.
import { componentNames } from '../model/components.ts';

interface MdxFault {
  readonly message: string;
  readonly hint: string;
}

/** Of a comment of HTML or MDX. */
export const commentHint = 'Remove it: a page holds what readers read, and nothing else.';

/** The parser’s message, and the line it is about. */
export function plainMdx(message: string, line: string): MdxFault {
  if (message.includes('to create a comment in MDX'))
    return { message: 'Here stands a comment of HTML.', hint: commentHint };
  if (/<(https?:|mailto:|[\w.-]+@)/.test(line))
    return { message: 'Here stands an address between < and >.', hint: 'Write a link as [words](address).' };
  const open = /closing tag for `<(\w*)/.exec(message)?.[1];
  if (open !== undefined) return unclosed(open);
  if (/closing brace/.test(message))
    return {
      message: 'A { opens here and is not closed.',
      hint: 'Remove it: a page has braces only in the id of a heading.',
    };
  if (/\{#/.test(line))
    return {
      message: 'Here stands an id outside of a heading.',
      hint: 'A heading is ## and a space, its words, and at the end {#id}.',
    };
  if (/Unexpected (lazy line|closing)|closing slash/.test(message))
    return {
      message: 'A component is closed here that was not opened in the same place.',
      hint: 'Let it begin and end on the same level: both inside a list item, or both outside.',
    };
  if (/Unexpected character/.test(message))
    return {
      message: 'A < stands here and begins no component.',
      hint: 'Say it in words (“less than five”), or write &lt; for the sign.',
    };
  return {
    message: `This cannot be read: ${message.replace(/^\d+:\d+: /, '')}.`,
    hint: 'Check that every component on this line is closed and that braces are balanced.',
  };
}

function unclosed(name: string): MdxFault {
  const message = `<${name}> opens here and is not closed.`;
  const hint = componentNames.some((known) => known === name)
    ? `Write </${name}> where it ends, on the level it began on; or <${name} … /> when nothing stands in it.`
    : 'A page has no HTML: write **bold**, *emphasis*, and an empty line between paragraphs.';
  return { message, hint };
}
