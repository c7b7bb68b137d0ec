// The components of src/model/components.ts, each with the .astro file that renders it: one that lacks its file, or whose file
// wants other attributes, does not compile.
import type { Attributes, ComponentName } from '../model/components.ts';
import Acute from './components/Acute.astro';
import AcuteShort from './components/AcuteShort.astro';
import AllSources from './components/AllSources.astro';
import Calendar from './components/Calendar.astro';
import Card from './components/Card.astro';
import Country from './components/Country.astro';
import EntryCard from './components/EntryCard.astro';
import EntryCards from './components/EntryCards.astro';
import Fact from './components/Fact.astro';
import Facts from './components/Facts.astro';
import Glossary from './components/Glossary.astro';
import Go from './components/Go.astro';
import Guide from './components/Guide.astro';
import Mail from './components/Mail.astro';
import Next from './components/Next.astro';
import NumberSources from './components/NumberSources.astro';
import Organisations from './components/Organisations.astro';
import PaperContent from './components/PaperContent.astro';
import PaperRow from './components/PaperRow.astro';
import Papers from './components/Papers.astro';
import Phone from './components/Phone.astro';
import Principles from './components/Principles.astro';
import Questions from './components/Questions.astro';
import Ring from './components/Ring.astro';
import RunningOrder from './components/RunningOrder.astro';
import Search from './components/Search.astro';
import SideBySide from './components/SideBySide.astro';
import Source from './components/Source.astro';
import Steps from './components/Steps.astro';
import Term from './components/Term.astro';

/** Pages get them all from here (markdown/provide-components.ts). */
export const pageComponents = {
  Acute,
  AcuteShort,
  AllSources,
  Calendar,
  Card,
  Country,
  EntryCard,
  EntryCards,
  Fact,
  Facts,
  Glossary,
  Go,
  Guide,
  Mail,
  Next,
  NumberSources,
  Organisations,
  PaperContent,
  PaperRow,
  Papers,
  Phone,
  Principles,
  Questions,
  Ring,
  RunningOrder,
  Search,
  SideBySide,
  Source,
  Steps,
  Term,
} satisfies { readonly [N in ComponentName]: (attributes: Attributes<N>) => unknown };
