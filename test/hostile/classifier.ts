/** How well two kinds of loads can be told apart by their figures: the chance that a random pair is ordered rightly (AUC), where 0.5 is a guess. */

/** The chance that a random pair is ordered rightly. */
export function auc(ones: readonly number[], others: readonly number[]): number {
  const all = [...ones.map((value) => ({ value, one: true })), ...others.map((value) => ({ value, one: false }))].toSorted(
    (first, second) => first.value - second.value,
  );
  let rank = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
    for (let at = from; at < to; at += 1) if (all[at]?.one) rank += (from + to + 1) / 2;
    from = to;
  }
  return (rank - (ones.length * (ones.length + 1)) / 2) / (ones.length * others.length);
}

/** The AUC of a logistic regression that never sees the loads it is asked about. */
export function crossValidated(ones: readonly (readonly number[])[], others: readonly (readonly number[])[]): number {
  const rows = [
    ...ones.map((row, at) => ({ row, label: 1, fold: at % 10 })),
    ...others.map((row, at) => ({ row, label: 0, fold: at % 10 })),
  ];
  const scores: { readonly score: number; readonly label: number }[] = [];
  for (let fold = 0; fold < 10; fold += 1) {
    const train = rows.filter((one) => one.fold !== fold);
    const score = trained(
      train.map(({ row }) => row),
      train.map(({ label }) => label),
    );
    scores.push(...rows.filter((one) => one.fold === fold).map(({ row, label }) => ({ score: score(row), label })));
  }
  const of = (label: number): readonly number[] => scores.filter((one) => one.label === label).map(({ score }) => score);
  return auc(of(1), of(0));
}

function trained(rows: readonly (readonly number[])[], labels: readonly number[]): (row: readonly number[]) => number {
  const width = rows[0]?.length ?? 0;
  const means = Array.from({ length: width }, (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length);
  const spreads = means.map((mean, at) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length) || 1);
  const scaled = (row: readonly number[]): readonly number[] => row.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1));
  const inputs = rows.map(scaled);
  const weights = Array.from({ length: width + 1 }, () => 0);
  const output = (row: readonly number[]): number =>
    1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights[width] ?? 0)));
  for (let step = 0; step < 400; step += 1) {
    const slopes = weights.map(() => 0);
    inputs.forEach((row, at) => {
      const error = output(row) - (labels[at] ?? 0);
      row.forEach((value, feature) => (slopes[feature] = (slopes[feature] ?? 0) + error * value));
      slopes[width] = (slopes[width] ?? 0) + error;
    });
    slopes.forEach((slope, at) => (weights[at] = (weights[at] ?? 0) - 0.3 * (slope / inputs.length + 0.01 * (weights[at] ?? 0))));
  }
  return (row) => output(scaled(row));
}
