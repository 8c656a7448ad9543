//! The holiday notices of the State Council by year: days off and make-up working days.
//!
//! A new year is one `Year` here, or a table in the site's own settings. `tests/calendar.rs` compares these with the
//! published lists in `tests/fixtures/holidays`.

use crate::domain::calendar::{Holiday, Year};
use crate::text::words_clocks as w;

/// The years that are known; 2027 is not published yet: the statutory days, marked provisional.
pub static YEARS: &[Year] = &[
    Year {
        year: 2023,
        notice: "http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm",
        provisional: false,
        holidays: &[
            Holiday {
                name: w::NEW_YEAR,
                off: &[(2022, 12, 31), (2023, 1, 1), (2023, 1, 2)],
                work: &[],
            },
            Holiday {
                name: w::SPRING,
                off: &[
                    (2023, 1, 21),
                    (2023, 1, 22),
                    (2023, 1, 23),
                    (2023, 1, 24),
                    (2023, 1, 25),
                    (2023, 1, 26),
                    (2023, 1, 27),
                ],
                work: &[(2023, 1, 28), (2023, 1, 29)],
            },
            Holiday { name: w::QINGMING, off: &[(2023, 4, 5)], work: &[] },
            Holiday {
                name: w::LABOUR,
                off: &[(2023, 4, 29), (2023, 4, 30), (2023, 5, 1), (2023, 5, 2), (2023, 5, 3)],
                work: &[(2023, 4, 23), (2023, 5, 6)],
            },
            Holiday {
                name: w::DRAGON_BOAT,
                off: &[(2023, 6, 22), (2023, 6, 23), (2023, 6, 24)],
                work: &[(2023, 6, 25)],
            },
            Holiday {
                name: w::MID_AUTUMN_NATIONAL,
                off: &[
                    (2023, 9, 29),
                    (2023, 9, 30),
                    (2023, 10, 1),
                    (2023, 10, 2),
                    (2023, 10, 3),
                    (2023, 10, 4),
                    (2023, 10, 5),
                    (2023, 10, 6),
                ],
                work: &[(2023, 10, 7), (2023, 10, 8)],
            },
        ],
    },
    Year {
        year: 2024,
        notice: "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
        provisional: false,
        holidays: &[
            Holiday { name: w::NEW_YEAR, off: &[(2024, 1, 1)], work: &[] },
            Holiday {
                name: w::SPRING,
                off: &[
                    (2024, 2, 10),
                    (2024, 2, 11),
                    (2024, 2, 12),
                    (2024, 2, 13),
                    (2024, 2, 14),
                    (2024, 2, 15),
                    (2024, 2, 16),
                    (2024, 2, 17),
                ],
                work: &[(2024, 2, 4), (2024, 2, 18)],
            },
            Holiday {
                name: w::QINGMING,
                off: &[(2024, 4, 4), (2024, 4, 5), (2024, 4, 6)],
                work: &[(2024, 4, 7)],
            },
            Holiday {
                name: w::LABOUR,
                off: &[(2024, 5, 1), (2024, 5, 2), (2024, 5, 3), (2024, 5, 4), (2024, 5, 5)],
                work: &[(2024, 4, 28), (2024, 5, 11)],
            },
            Holiday { name: w::DRAGON_BOAT, off: &[(2024, 6, 10)], work: &[] },
            Holiday {
                name: w::MID_AUTUMN,
                off: &[(2024, 9, 15), (2024, 9, 16), (2024, 9, 17)],
                work: &[(2024, 9, 14)],
            },
            Holiday {
                name: w::NATIONAL,
                off: &[
                    (2024, 10, 1),
                    (2024, 10, 2),
                    (2024, 10, 3),
                    (2024, 10, 4),
                    (2024, 10, 5),
                    (2024, 10, 6),
                    (2024, 10, 7),
                ],
                work: &[(2024, 9, 29), (2024, 10, 12)],
            },
        ],
    },
    Year {
        year: 2025,
        notice: "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
        provisional: false,
        holidays: &[
            Holiday { name: w::NEW_YEAR, off: &[(2025, 1, 1)], work: &[] },
            Holiday {
                name: w::SPRING,
                off: &[
                    (2025, 1, 28),
                    (2025, 1, 29),
                    (2025, 1, 30),
                    (2025, 1, 31),
                    (2025, 2, 1),
                    (2025, 2, 2),
                    (2025, 2, 3),
                    (2025, 2, 4),
                ],
                work: &[(2025, 1, 26), (2025, 2, 8)],
            },
            Holiday {
                name: w::QINGMING,
                off: &[(2025, 4, 4), (2025, 4, 5), (2025, 4, 6)],
                work: &[],
            },
            Holiday {
                name: w::LABOUR,
                off: &[(2025, 5, 1), (2025, 5, 2), (2025, 5, 3), (2025, 5, 4), (2025, 5, 5)],
                work: &[(2025, 4, 27)],
            },
            Holiday {
                name: w::DRAGON_BOAT,
                off: &[(2025, 5, 31), (2025, 6, 1), (2025, 6, 2)],
                work: &[],
            },
            Holiday {
                name: w::NATIONAL_MID_AUTUMN,
                off: &[
                    (2025, 10, 1),
                    (2025, 10, 2),
                    (2025, 10, 3),
                    (2025, 10, 4),
                    (2025, 10, 5),
                    (2025, 10, 6),
                    (2025, 10, 7),
                    (2025, 10, 8),
                ],
                work: &[(2025, 9, 28), (2025, 10, 11)],
            },
        ],
    },
    Year {
        year: 2026,
        notice: "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
        provisional: false,
        holidays: &[
            Holiday {
                name: w::NEW_YEAR,
                off: &[(2026, 1, 1), (2026, 1, 2), (2026, 1, 3)],
                work: &[(2026, 1, 4)],
            },
            Holiday {
                name: w::SPRING,
                off: &[
                    (2026, 2, 15),
                    (2026, 2, 16),
                    (2026, 2, 17),
                    (2026, 2, 18),
                    (2026, 2, 19),
                    (2026, 2, 20),
                    (2026, 2, 21),
                    (2026, 2, 22),
                    (2026, 2, 23),
                ],
                work: &[(2026, 2, 14), (2026, 2, 28)],
            },
            Holiday {
                name: w::QINGMING,
                off: &[(2026, 4, 4), (2026, 4, 5), (2026, 4, 6)],
                work: &[],
            },
            Holiday {
                name: w::LABOUR,
                off: &[(2026, 5, 1), (2026, 5, 2), (2026, 5, 3), (2026, 5, 4), (2026, 5, 5)],
                work: &[(2026, 5, 9)],
            },
            Holiday {
                name: w::DRAGON_BOAT,
                off: &[(2026, 6, 19), (2026, 6, 20), (2026, 6, 21)],
                work: &[],
            },
            Holiday {
                name: w::NATIONAL,
                off: &[
                    (2026, 10, 1),
                    (2026, 10, 2),
                    (2026, 10, 3),
                    (2026, 10, 4),
                    (2026, 10, 5),
                    (2026, 10, 6),
                    (2026, 10, 7),
                ],
                work: &[(2026, 9, 20), (2026, 10, 10)],
            },
            Holiday {
                name: w::MID_AUTUMN,
                off: &[(2026, 9, 25), (2026, 9, 26), (2026, 9, 27)],
                work: &[],
            },
        ],
    },
    Year {
        year: 2027,
        notice: "",
        provisional: true,
        holidays: &[
            Holiday { name: w::NEW_YEAR, off: &[(2027, 1, 1)], work: &[] },
            Holiday {
                name: w::SPRING,
                off: &[(2027, 2, 5), (2027, 2, 6), (2027, 2, 7), (2027, 2, 8)],
                work: &[],
            },
            Holiday { name: w::QINGMING, off: &[(2027, 4, 5)], work: &[] },
            Holiday { name: w::LABOUR, off: &[(2027, 5, 1), (2027, 5, 2)], work: &[] },
            Holiday { name: w::DRAGON_BOAT, off: &[(2027, 6, 9)], work: &[] },
            Holiday { name: w::MID_AUTUMN, off: &[(2027, 9, 15)], work: &[] },
            Holiday {
                name: w::NATIONAL,
                off: &[(2027, 10, 1), (2027, 10, 2), (2027, 10, 3)],
                work: &[],
            },
        ],
    },
];
