/** Knows which layers there are, which of them are switched on, and which mission is laid over the map. Draws nothing. */
import { missions } from '#lib/generated/missions.ts';

export const layerIds = ['drones', 'glide', 'zone', 'people', 'troops', 'rings', 'mission'] as const;
export type LayerId = (typeof layerIds)[number];

type Mission = (typeof missions)[number];
/** Missions whose line has a known length. */
export const linedMissions = missions.filter(
  (mission): mission is Extract<Mission, { lineKm: number }> => 'lineKm' in mission,
);
export type LinedMission = (typeof linedMissions)[number];

/** UNIFIL's Blue Line is the best known of them. */
const first = linedMissions.find(({ id }) => id === 'unifil-2024') ?? linedMissions[0];

/** What a layer says at a point of the whole map (units of the frame). */
export interface Figure {
  readonly text: string;
  readonly at: readonly [number, number];
}

export class LayerChoice {
  /** What the layers say in figures; set by what draws them. */
  figures: readonly Figure[] = $state.raw([]);
  on: readonly LayerId[] = $state.raw([]);
  mission: LinedMission = $state.raw(first);

  has(id: LayerId): boolean {
    return this.on.includes(id);
  }

  /** Switches a layer on or off. People and troops both fill the oblasts, so one puts the other out. */
  toggle(id: LayerId): void {
    const rest = this.on.filter((one) => one !== id);
    const fills: readonly LayerId[] = ['people', 'troops'];
    if (rest.length < this.on.length) this.on = rest;
    else this.on = [...rest.filter((one) => !fills.includes(id) || !fills.includes(one)), id];
  }
}
