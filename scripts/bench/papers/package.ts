// A package that only the bench installs: it is not there when types are checked, so whoever asks says what of it is used.

export const loadPackage = async <T>(name: string): Promise<T> => (await import(name)) as T;
