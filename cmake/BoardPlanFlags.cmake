# boardplan::flags carries what every file of ours is compiled with; foreign code never sees it.
add_library(boardplan_flags INTERFACE)
add_library(boardplan::flags ALIAS boardplan_flags)

target_compile_options(boardplan_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-align
    # With full optimisation gcc 12 sees null pointers in the standard library.
    $<$<NOT:$<CONFIG:Release>>:-Wnull-dereference>
    -Wformat=2 -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local -Wduplicated-cond -Wlogical-op>
    $<$<CXX_COMPILER_ID:Clang>:-Wshadow>
    $<$<BOOL:${BOARDPLAN_WERROR}>:-Werror>)
target_compile_definitions(boardplan_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# -Wnull-dereference sees ghosts in library code that a sanitizer has rewritten.
if(BOARDPLAN_SANITIZE)
    add_compile_options(-fsanitize=${BOARDPLAN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${BOARDPLAN_SANITIZE})
    target_compile_options(boardplan_flags INTERFACE -Wno-null-dereference
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
# The fuzzer sees which ways are taken; its own main is linked into the targets alone.
if(BOARDPLAN_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(BOARDPLAN_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

# A unity build includes .cpp files, and gcc then takes their unnamed namespaces for those of a header.
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(boardplan_flags INTERFACE -Wno-subobject-linkage)
endif()

find_program(BOARDPLAN_MOLD mold)
if(BOARDPLAN_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=mold)
endif()
find_program(BOARDPLAN_CCACHE ccache)
if(BOARDPLAN_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${BOARDPLAN_CCACHE}")
endif()
