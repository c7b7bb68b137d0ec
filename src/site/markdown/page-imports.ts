// Writers use components without importing them; this adds the imports a page needs.
import { defineMdastPlugin, type MdastNode } from 'satteri';
import { componentNames } from '../../model/components.ts';

const folder = '/src/site/components';

export const pageImports = () =>
  defineMdastPlugin({
    name: 'page-imports',
    after(root, context) {
      const used = new Set<string>();
      collect(root, used);
      const names = componentNames.filter((name) => used.has(name));
      if (names.length === 0) return;
      const value = names.map((name) => `import ${name} from '${folder}/${name}.astro';`).join('\n');
      context.prependChild(root, { raw: `${value}\n` });
    },
  });

function collect(node: MdastNode, used: Set<string>): void {
  if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name)
    used.add(node.name);
  if ('children' in node) for (const child of node.children) collect(child as MdastNode, used);
}
