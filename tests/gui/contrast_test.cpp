#include "app/style/tokens.h"
#include "tests/catch.h"

using app::Role;
using app::Scheme;
using app::Tokens;

namespace {

struct Pair
{
    Role ink;
    std::vector<Role> grounds;
    double least;
};

constexpr double kWords = 4.5;
constexpr double kMarks = 3.0;

// clang-format off
const std::vector<Pair> kPairs{
    {Role::Text, {Role::Base, Role::Window, Role::Rail, Role::Hover, Role::Selected, Role::SelectedIdle, Role::Sunken,
                  Role::BubbleOut, Role::BubbleIn, Role::WarnSoft, Role::DoubtSoft, Role::BadSoft, Role::AccentSoft,
                  Role::BrassSoft}, kWords},
    {Role::Text2, {Role::Base, Role::Window, Role::Rail, Role::Hover, Role::Selected, Role::SelectedIdle, Role::Sunken,
                   Role::WarnSoft, Role::DoubtSoft}, kWords},
    {Role::Placeholder, {Role::Base}, kWords},
    {Role::AccentText, {Role::Base, Role::Window, Role::AccentSoft, Role::Selected}, kWords},
    {Role::OnAccent, {Role::Accent, Role::AccentHover}, kWords},
    {Role::Ok, {Role::Base, Role::Window, Role::OkSoft, Role::Selected}, kWords},
    {Role::Warn, {Role::Base, Role::Window, Role::Rail, Role::WarnSoft, Role::Selected}, kWords},
    {Role::Bad, {Role::Base, Role::Window, Role::Rail, Role::BadSoft, Role::Selected}, kWords},
    {Role::Doubt, {Role::Base, Role::Window, Role::Rail, Role::DoubtSoft, Role::Selected}, kWords},
    {Role::Brass, {Role::BrassSoft, Role::Rail}, kWords},
    {Role::Window, {Role::Text}, kWords},
    {Role::ControlLine, {Role::Base, Role::Window}, kMarks},
    {Role::Accent, {Role::Base}, kMarks},
    {Role::Chart1, {Role::Base}, kMarks},
    {Role::Chart2, {Role::Base}, kMarks},
    {Role::Chart3, {Role::Base}, kMarks},
    {Role::Chart4, {Role::Base}, kMarks},
    {Role::Chart5, {Role::Base}, kMarks},
};
// clang-format on

} // namespace

TEST_CASE("words and marks can be told from their ground")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const Tokens tokens = Tokens::of(scheme);
    CAPTURE(scheme == Scheme::Dark);
    for (const Pair &pair : kPairs)
        for (const Role ground : pair.grounds) {
            CAPTURE(app::tokenName(pair.ink), app::tokenName(ground));
            CHECK(app::contrast(tokens[pair.ink], tokens[ground]) >= pair.least);
        }
}

TEST_CASE("every role has a colour in both schemes")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (int i = 0; i < app::kRoles; ++i) {
            CAPTURE(app::tokenName(static_cast<Role>(i)));
            CHECK(Tokens::of(scheme)[static_cast<Role>(i)].isValid());
        }
}

TEST_CASE("contrast follows the formula of WCAG 2")
{
    CHECK(app::contrast(Qt::white, Qt::black) == Approx(21));
    CHECK(app::contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(app::contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(app::contrast(QColor(QRgb(0x1D2226)), QColor(QRgb(0xF5F4F1))) == Approx(14.59).margin(0.01));
}
