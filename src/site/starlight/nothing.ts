// Stands in for a script of Starlight's that this site does not load.
export {};
