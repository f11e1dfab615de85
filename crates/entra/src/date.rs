//! Days as the portal and people write them, and how far times are apart.

use time::{
    Date, Duration, Month, OffsetDateTime,
    format_description::well_known::{Iso8601, Rfc3339},
};

use crate::Problem;

/// `2027-05-04`, `4.5.2027`, `4-5-2027`; with slashes only where day and month cannot be mixed up.
///
/// # Errors
/// [`Problem::DateUnreadable`] for anything else, and for what could be two days.
///
/// ```
/// use entra::{Problem, date::parse_day};
///
/// assert_eq!(parse_day("14.5.2027")?, parse_day("5/14/2027")?);
/// assert_eq!(parse_day("5/4/2027"), Err(Problem::DateUnreadable));
/// # Ok::<(), Problem>(())
/// ```
pub fn parse_day(text: &str) -> Result<Date, Problem> {
    let text = text.trim();
    if let Ok(date) = Date::parse(text, &Iso8601::DATE) {
        return Ok(date);
    }
    let parts: Vec<u16> = text
        .split(['.', '-', '/'])
        .map(|part| part.trim().parse().map_err(|_| Problem::DateUnreadable))
        .collect::<Result<_, _>>()?;
    let (day, month, year) = match (parts.as_slice(), text.contains('/')) {
        (&[year, month, day], _) if year > 31 => (day, month, year),
        (&[month, day, year], true) if day > 12 => (day, month, year),
        (&[day, month, year], true) if day > 12 => (day, month, year),
        (&[day, month, year], false) => (day, month, year),
        _ => return Err(Problem::DateUnreadable),
    };
    let to_date = || {
        let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
        Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()
    };
    to_date().filter(|_| (2000..=2199).contains(&year)).ok_or(Problem::DateUnreadable)
}

/// Whole days until that day begins.
pub fn days_until(day: Date, now: OffsetDateTime) -> i64 {
    i64::from(day.to_julian_day()) - i64::from(now.date().to_julian_day())
}

/// From one time to another, negative where it goes back. No two dates are so far apart that this could fail.
pub fn between(from: OffsetDateTime, to: OffsetDateTime) -> Duration {
    Duration::seconds(to.unix_timestamp().saturating_sub(from.unix_timestamp()))
        .saturating_add(Duration::nanoseconds(i64::from(to.nanosecond()) - i64::from(from.nanosecond())))
}

/// As machines and people read it, `2027-05-04T08:00:00Z`: seconds are enough.
pub fn written(time: OffsetDateTime) -> String {
    time.replace_nanosecond(0).unwrap_or(time).format(&Rfc3339).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_it_is_written_unless_it_could_be_another() {
        for text in ["2027-05-14", "14.5.2027", "14-05-2027", "5/14/2027", "14/5/2027", " 2027/5/14 "] {
            assert_eq!(parse_day(text).unwrap().to_string(), "2027-05-14", "{text}");
        }
        for text in ["", "5/4/2027", "2027-13-01", "31.2.2027", "soon", "1.1.1"] {
            assert_eq!(parse_day(text), Err(Problem::DateUnreadable), "{text}");
        }
    }

    #[test]
    fn no_two_days_and_no_two_times_are_too_far_apart() {
        let (first, last) = (Date::MIN.midnight().assume_utc(), Date::MAX.midnight().assume_utc());
        assert_eq!(days_until(Date::MAX, first), -days_until(Date::MIN, last));
        assert_eq!(between(first, last), -between(last, first));
        let moment = time::macros::datetime!(2026-11-21 12:00:00.75 UTC);
        let later = time::macros::datetime!(2026-11-22 12:00:01.25 UTC);
        assert_eq!(between(moment, later), Duration::milliseconds(86_400_500));
        assert_eq!(between(later, moment), Duration::milliseconds(-86_400_500));
        assert_eq!(days_until(later.date(), moment), 1);
    }
}
