/**
 * Whether two words differ by one slip: a letter too many, too few or another, or two neighbours swapped.
 *
 * @example isOneSlip("datapotr", "dataport") // true
 */
export function isOneSlip(left: string, right: string): boolean {
  const longer = Math.max(left.length, right.length);
  if (Math.abs(left.length - right.length) > 1 || left === right) return false;
  let start = 0;
  while (start < longer && left[start] === right[start]) start += 1;
  let same = 0;
  while (same < Math.min(left.length, right.length) - start && left[left.length - 1 - same] === right[right.length - 1 - same]) same += 1;
  const [ofLeft, ofRight] = [left.slice(start, left.length - same), right.slice(start, right.length - same)];
  if (ofLeft.length <= 1 && ofRight.length <= 1) return true;
  return ofLeft.length === 2 && ofRight.length === 2 && ofLeft[0] === ofRight[1] && ofLeft[1] === ofRight[0];
}
