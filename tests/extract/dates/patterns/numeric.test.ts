import { describe } from 'node:test';
import { nothingIn, rows } from '../support.ts';

describe('dates in figures', () => {
  rows({ on: '2025-06-04' }, [
    ['It was on 2025-06-03.', '2025-06-03 = 2025-06-03'],
    ['It was at 2025-06-03T14:30Z.', '2025-06-03T14:30Z = 2025-06-03T14:30Z'],
    ['It was on 03.06.2025.', '03.06.2025 = 2025-06-03'],
    ['It was on 26.05.25, 20:17 there.', '26.05.25, 20:17 = 2025-05-26T20:17'],
    ['It was on 31/12/24.', '31/12/24 = 2024-12-31'],
    ['It was on 12/31/2024.', '12/31/2024 = 2024-12-31'],
    ['It was on 3/6/2025.', '3/6/2025 = 2025-06-03'],
    ['It was on 6/3/25.', '6/3/25 = 2025-06-03'],
    ['It was on 02-06-98 there.', '02-06-98 = 1998-02-06'],
  ]);

  nothingIn([
    'Open 24/7 and 1/2 of it.',
    'On 9/11 it fell.',
    'Version 1.2.10 and v2.10.25 and 10.20.30.40.',
    'It is 3.5% or 12.5.',
    'Call 555-12-34-56 or 06-11-12-13-14.',
    'The score was 21-17.',
    '45/13/2024 is none, nor is 2024-13-01.',
    'ISBN 978-3-16-148410-0.',
  ]);
});
