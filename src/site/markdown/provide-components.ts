// Writers use components without importing them: this hands every page those of src/site/page-components.ts.
import { defineMdastPlugin } from 'satteri';

/** MDX finds in a page's export `components` whatever the page does not import itself. */
const provided =
  "import { pageComponents as components } from '/src/site/page-components.ts';\nexport { components };\n";

export const provideComponents = () =>
  defineMdastPlugin({
    name: 'provide-components',
    after: (root, context) => context.prependChild(root, { raw: provided }),
  });
