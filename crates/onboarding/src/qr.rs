//! A QR code as one SVG path, as a picture file, and for a terminal: level M, quiet zone of four modules.

use qrcode::{EcLevel, QrCode};

/// Modules of white around the code that readers need. Source: ISO/IEC 18004.
const QUIET_ZONE: usize = 4;

/// A text too long for any QR code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text does not fit into a QR code")]
pub struct TooLongForQr;

/// A square of modules, quiet zone included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    size: usize,
    dark: Vec<bool>,
}

impl Qr {
    pub fn of(text: &str) -> Result<Qr, TooLongForQr> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| TooLongForQr)?;
        let width = code.width();
        let size = width + 2 * QUIET_ZONE;
        let mut dark = vec![false; size * size];
        for (at, color) in code.to_colors().into_iter().enumerate() {
            let (x, y) = (at % width + QUIET_ZONE, at / width + QUIET_ZONE);
            dark[y * size + x] = color == qrcode::Color::Dark;
        }
        Ok(Qr { size, dark })
    }

    /// Modules along one side, quiet zone included.
    pub fn size(&self) -> usize {
        self.size
    }

    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        self.dark.get(y * self.size + x).copied().unwrap_or(false)
    }

    /// The dark modules as one path of horizontal runs, one unit a module.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.size {
            let mut x = 0;
            while x < self.size {
                let start = x;
                while x < self.size && self.is_dark(x, y) {
                    x += 1;
                }
                if x > start {
                    path.push_str(&format!("M{start} {y}h{run}v1h-{run}z", run = x - start));
                }
                x += 1;
            }
        }
        path
    }

    /// A whole SVG file: black on white whatever surrounds it.
    pub fn svg(&self) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" width=\"{px}\" height=\"{px}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>\n",
            size = self.size,
            px = self.size * 8,
            path = self.path()
        )
    }

    /// Two rows of modules a line of text; for light text on a dark ground, the white is drawn.
    pub fn half_blocks(&self) -> String {
        let mut text = String::new();
        for y in (0..self.size).step_by(2) {
            for x in 0..self.size {
                text.push(match (self.is_dark(x, y), y + 1 < self.size && self.is_dark(x, y + 1)) {
                    (false, false) => '█',
                    (false, true) => '▀',
                    (true, false) => '▄',
                    (true, true) => ' ',
                });
            }
            text.push('\n');
        }
        text
    }

    /// A PNG file, `scale` pixels a module, one bit a pixel.
    pub fn png(&self, scale: usize) -> Result<Vec<u8>, png::EncodingError> {
        let side = self.size * scale;
        let row_bytes = side.div_ceil(8);
        let mut bits = vec![0xff_u8; row_bytes * side];
        for (y, row) in bits.chunks_mut(row_bytes).enumerate() {
            for x in (0..side).filter(|x| self.is_dark(x / scale, y / scale)) {
                row[x / 8] &= !(0x80 >> (x % 8));
            }
        }
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, side as u32, side as u32);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        encoder.write_header()?.write_image_data(&bits)?;
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "https://login.microsoftonline.com/9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58/v2.0/adminconsent?client_id=3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314&scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default&redirect_uri=http%3A%2F%2Flocalhost%3A8400%2Fconsent&state=AAAAAAAAAAAAAAAAAAAAAA";

    fn decode(size: usize, is_dark: impl Fn(usize, usize) -> bool) -> String {
        let scale = 4;
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(size * scale, size * scale, |x, y| {
            if is_dark(x / scale, y / scale) { 0 } else { 255 }
        });
        image.detect_grids()[0].decode().unwrap().1
    }

    #[test]
    fn the_link_comes_back_out_of_its_picture() {
        let qr = Qr::of(LINK).unwrap();
        assert_eq!(decode(qr.size(), |x, y| qr.is_dark(x, y)), LINK);
        assert!((0..qr.size()).all(|x| (0..QUIET_ZONE).all(|y| !qr.is_dark(x, y) && !qr.is_dark(y, x))));
    }

    #[test]
    fn the_terminals_half_blocks_carry_the_same_modules() {
        let qr = Qr::of(LINK).unwrap();
        let rows: Vec<Vec<char>> = qr.half_blocks().lines().map(|line| line.chars().collect()).collect();
        let dark = |x: usize, y: usize| matches!((rows[y / 2][x], y % 2), (' ', _) | ('▄', 0) | ('▀', 1));
        assert_eq!(decode(qr.size(), dark), LINK);
    }

    #[test]
    fn the_picture_file_carries_the_same_modules() {
        let qr = Qr::of("consentry").unwrap();
        let file = qr.png(3).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        let dark =
            |x: usize, y: usize| pixels[y * 3 * info.line_size + (x * 3) / 8] & (0x80 >> ((x * 3) % 8)) == 0;
        assert_eq!(decode(qr.size(), dark), "consentry");
    }

    #[test]
    fn a_text_beyond_any_code_is_refused() {
        assert_eq!(Qr::of(&"x".repeat(4000)), Err(TooLongForQr));
    }
}
