#pragma once

namespace app {

/// So many pixels with a font of 13 pixels, more with a larger one, never fewer: widths of columns that hold
/// words, and widths below which a page has fewer of them.
int withFont(int pixels);

} // namespace app
