/** A page above another one: its name and its root-relative address without base. */
export interface Crumb {
  label: string;
  path: string;
}
