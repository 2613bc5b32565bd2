/** An argument as it stands in the sheet: a single value, or a range of them. */
export type Matrix = readonly (readonly unknown[])[];

export interface Shape {
  rows: number;
  columns: number;
}

/** Excel hands ranges, and single cells too, as rows of values; an omitted argument as null. */
export function gridOf(argument: unknown): Matrix {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.every(Array.isArray) ? (argument as unknown[][]) : [argument];
}

export function shapeOf(grid: Matrix): Shape {
  return { rows: grid.length, columns: grid[0]?.length ?? 0 };
}

export function isSingle({ rows, columns }: Shape): boolean {
  return rows === 1 && columns === 1;
}

/**
 * The shape of the result: that of the ranges, along which single values are repeated. Where two ranges differ, both
 * shapes.
 */
export function commonShape(grids: readonly Matrix[]): Shape | { differing: [Shape, Shape] } {
  let common: Shape = { rows: 1, columns: 1 };
  for (const grid of grids) {
    const shape = shapeOf(grid);
    if (isSingle(shape)) continue;
    if (isSingle(common)) common = shape;
    else if (!isSame(shape, common)) return { differing: [common, shape] };
  }
  return common;
}

/** The first two shapes that differ among ranges which must all have the same, single cells too; null: none do. */
export function differingShapes(grids: readonly Matrix[]): [Shape, Shape] | null {
  const [first, ...others] = grids.map(shapeOf);
  const differing = first && others.find((shape) => !isSame(shape, first));
  return differing ? [first, differing] : null;
}

function isSame(shape: Shape, other: Shape): boolean {
  return shape.rows === other.rows && shape.columns === other.columns;
}
