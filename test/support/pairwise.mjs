/**
 * Combinations of what there is to choose, so few that it can all be tried, and so many that each
 * value of each choice stands beside each value of every other in one of them.
 */
export function pairwise(choices) {
  const names = Object.keys(choices);
  const pairs = new Map();
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      for (const value of choices[one].keys()) {
        for (const otherValue of choices[other].keys()) {
          const pair = {[one]: value, [other]: otherValue};
          pairs.set(JSON.stringify(pair), pair);
        }
      }
    }
  }

  const combinations = [];
  while (pairs.size > 0) {
    const [first] = pairs.values();
    // Each further choice takes the value that is in the most pairs still to come.
    const combination = {...first};
    for (const name of names.filter((each) => !(each in first))) {
      const gains = [...choices[name].keys()].map(
        (value) => coveredBy({...combination, [name]: value}).length,
      );
      combination[name] = gains.indexOf(Math.max(...gains));
    }
    for (const key of coveredBy(combination)) pairs.delete(key);
    combinations.push(
      Object.fromEntries(names.map((name) => [name, choices[name][combination[name]]])),
    );
  }
  return combinations;

  function coveredBy(combination) {
    return [...pairs]
      .filter(([, pair]) =>
        Object.entries(pair).every(([name, value]) => combination[name] === value),
      )
      .map(([key]) => key);
  }
}
