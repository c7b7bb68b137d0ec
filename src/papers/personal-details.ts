// What a person adds to a paper: the group's name and when it meets, names, how many; and where the site stands.

/** What can be known about a group, by the names of the fields it fills. */
export const valueNames = ['group', 'topic', 'place', 'meeting', 'contact'] as const;

export type PaperValues = Readonly<Partial<Record<(typeof valueNames)[number], string>>>;

export interface PersonalDetails {
  readonly values?: PaperValues;
  /** One paper a name; on a paper for ten signers, one row a name. */
  readonly names?: readonly string[];
  /** How many, where there are no names. */
  readonly copies?: number | undefined;
  /** Origin and folder of the site, `https://example.org/groups`; without it there are no codes that lead there. */
  readonly address?: string | undefined;
}

/** One of the values, or one of the names. */
export interface PersonalDetail {
  readonly field: keyof PaperValues | 'name';
  readonly value: string;
}

/** Everything a person typed. */
export const detailsIn = ({ values = {}, names = [] }: PersonalDetails): PersonalDetail[] => [
  ...valueNames.flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [{ field, value }];
  }),
  ...names.map((value) => ({ field: 'name', value }) as const),
];

/** Nothing but this detail: where a paper cannot be printed, the detail that fails alone is to blame. */
export const onlyThis = ({ field, value }: PersonalDetail): PersonalDetails =>
  field === 'name' ? { names: [value] } : { values: { [field]: value } };
