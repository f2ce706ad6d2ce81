#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "tests/gui/gui.h"

int main(int argc, char **argv)
{
    const tests::GuiProgram program(argc, argv);
    return Catch::Session().run(argc, argv);
}
