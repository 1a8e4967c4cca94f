/** Where a state stands on the map. */
export interface Place {
  /**
   * ISO 3166-1 numeric, by which world-atlas names its shapes. Source: UN Statistics Division, Standard country or area codes for
   * statistical use (M49), https://unstats.un.org/unsd/methodology/m49/
   */
  readonly numeric: string;
  readonly panel: PanelName;
  /** Where its code is written: longitude and latitude. */
  readonly label: readonly [number, number];
  /** Its shape is smaller than a thumb: the code stands in the sea, in a field of its own, with a line to the state. */
  readonly callOut?: true;
}

/** The whole of the Americas, and a larger drawing of the part in which the small states lie. */
export const PANELS = ['whole', 'middle'] as const;
export type PanelName = (typeof PANELS)[number];

/** The 35 states of the Americas by ISO 3166-1 alpha-2. A state that is not here is in the list beside the map, but not on it. */
export const PLACES: Readonly<Record<string, Place>> = {
  CA: { numeric: '124', panel: 'whole', label: [-108, 58] },
  MX: { numeric: '484', panel: 'whole', label: [-102.5, 24] },
  US: { numeric: '840', panel: 'whole', label: [-98, 39.5] },

  BZ: { numeric: '084', panel: 'middle', label: [-85.2, 20.9], callOut: true },
  CR: { numeric: '188', panel: 'middle', label: [-86.2, 8.2], callOut: true },
  GT: { numeric: '320', panel: 'middle', label: [-90.4, 15.5] },
  HN: { numeric: '340', panel: 'middle', label: [-82, 16.25], callOut: true },
  NI: { numeric: '558', panel: 'middle', label: [-85.2, 12.9] },
  PA: { numeric: '591', panel: 'middle', label: [-80.8, 11.5], callOut: true },
  SV: { numeric: '222', panel: 'middle', label: [-91, 10], callOut: true },

  AG: { numeric: '028', panel: 'middle', label: [-59.4, 21], callOut: true },
  BB: { numeric: '052', panel: 'middle', label: [-55, 8.4], callOut: true },
  BS: { numeric: '044', panel: 'middle', label: [-73, 26.2], callOut: true },
  CU: { numeric: '192', panel: 'middle', label: [-84.6, 25.7], callOut: true },
  DM: { numeric: '212', panel: 'middle', label: [-54.6, 17.6], callOut: true },
  DO: { numeric: '214', panel: 'middle', label: [-69.6, 21.5], callOut: true },
  GD: { numeric: '308', panel: 'middle', label: [-66, 10], callOut: true },
  HT: { numeric: '332', panel: 'middle', label: [-72.2, 15.4], callOut: true },
  JM: { numeric: '388', panel: 'middle', label: [-77.15, 16.2], callOut: true },
  KN: { numeric: '659', panel: 'middle', label: [-64.7, 21], callOut: true },
  LC: { numeric: '662', panel: 'middle', label: [-54.6, 13], callOut: true },
  TT: { numeric: '780', panel: 'middle', label: [-60, 6.6], callOut: true },
  VC: { numeric: '670', panel: 'middle', label: [-66, 14.7], callOut: true },

  AR: { numeric: '032', panel: 'whole', label: [-65.5, -35] },
  BO: { numeric: '068', panel: 'whole', label: [-64.6, -17] },
  BR: { numeric: '076', panel: 'whole', label: [-51, -10] },
  CL: { numeric: '152', panel: 'whole', label: [-84, -35], callOut: true },
  CO: { numeric: '170', panel: 'whole', label: [-73, 4] },
  EC: { numeric: '218', panel: 'whole', label: [-90, -2], callOut: true },
  GY: { numeric: '328', panel: 'whole', label: [-53, 15], callOut: true },
  PE: { numeric: '604', panel: 'whole', label: [-74, -11.4] },
  PY: { numeric: '600', panel: 'whole', label: [-42.4, -28], callOut: true },
  SR: { numeric: '740', panel: 'whole', label: [-42, 8.5], callOut: true },
  UY: { numeric: '858', panel: 'whole', label: [-46, -39.3], callOut: true },
  VE: { numeric: '862', panel: 'whole', label: [-66, 6.7] },
};
