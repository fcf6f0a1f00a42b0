# boardplan_add_tests(<executable> DIRECTORY <dir> LINK <targets> [LABELS <labels>] [SHARDS <n>] [SEPARATE]
#                     [LOCALES [LOCALE_FILTER <filter>]])
#
# One test program of every .cpp in <dir>, run by ctest as <n> parts side by side. Qt runs without a
# screen and in a fixed language, so that no test depends on the machine it runs on. With LOCALES it
# runs once more in each of the languages below (label "locale"), but for what <filter> leaves out.
find_package(GTest REQUIRED)
find_package(rapidcheck REQUIRED)

file(GLOB support_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/support/*.cpp"
    "${PROJECT_SOURCE_DIR}/tests/support/*.h")
add_library(boardplan_test_support STATIC ${support_sources})
# One object a file, so that a program that brings a main of its own does not meet this one's.
set_target_properties(boardplan_test_support PROPERTIES UNITY_BUILD OFF)
target_include_directories(boardplan_test_support PUBLIC "${PROJECT_SOURCE_DIR}/tests"
    "${PROJECT_SOURCE_DIR}/src")
target_link_libraries(boardplan_test_support PUBLIC boardplan::domain GTest::gtest GTest::gmock
    rapidcheck PRIVATE boardplan::flags Qt6::Gui Qt6::Widgets)
target_compile_definitions(boardplan_test_support PUBLIC
    BOARDPLAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    BOARDPLAN_PROGRAM="$<TARGET_FILE:boardplan>"
    BOARDPLAN_EXAMPLE_PROGRAM="$<TARGET_FILE:example_board>")

# What tests of the document layer and above share.
file(GLOB document_support_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/support/document/*.cpp"
    "${PROJECT_SOURCE_DIR}/tests/support/document/*.h")
add_library(boardplan_document_support STATIC ${document_support_sources})
target_link_libraries(boardplan_document_support PUBLIC boardplan_test_support boardplan::document
    PRIVATE boardplan::flags)

# ctest draws what the laws are tried on from one seed, so that what passed passes again; a test
# program run by itself draws anew each time.
set(boardplan_seed "RC_PARAMS=seed=2026")
# Sanitizers look at each way through the code, which fewer tries take as well.
if(BOARDPLAN_SANITIZE)
    string(APPEND boardplan_seed " max_success=30")
endif()

# Commas for points, an "i" without a dot, digits of their own, and no language at all. Made by
# scripts/install-dependencies.
set(boardplan_locales de_DE.UTF-8 tr_TR.UTF-8 ar_EG.UTF-8 C)

function(boardplan_add_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "SEPARATE;LOCALES" "DIRECTORY;SHARDS;LOCALE_FILTER" "LINK;LABELS")
    file(GLOB sources CONFIGURE_DEPENDS "${ARG_DIRECTORY}/*.cpp" "${ARG_DIRECTORY}/*.h")
    if(NOT sources)
        return()
    endif()
    add_executable(${name} ${sources})
    # Where two files of one folder each have a `today` of their own they cannot be compiled as one.
    if(ARG_SEPARATE)
        set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    endif()
    target_link_libraries(${name} PRIVATE boardplan_test_support ${ARG_LINK} boardplan::flags)
    if(NOT ARG_SHARDS)
        set(ARG_SHARDS 1)
    endif()
    math(EXPR last "${ARG_SHARDS} - 1")
    foreach(shard RANGE ${last})
        set(test ${name})
        if(ARG_SHARDS GREATER 1)
            math(EXPR ordinal "${shard} + 1")
            set(test ${name}_${ordinal})
        endif()
        add_test(NAME ${test} COMMAND ${name})
        set_tests_properties(${test} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 900 ENVIRONMENT
            "QT_QPA_PLATFORM=offscreen;${boardplan_seed};LC_ALL=C.UTF-8;GTEST_TOTAL_SHARDS=${ARG_SHARDS};GTEST_SHARD_INDEX=${shard}")
    endforeach()
    # What a language changes is what is said, not how memory is used.
    if(NOT ARG_LOCALES OR BOARDPLAN_SANITIZE)
        return()
    endif()
    foreach(locale IN LISTS boardplan_locales)
        string(REGEX REPLACE "\\..*" "" language ${locale})
        add_test(NAME ${name}_in_${language} COMMAND ${name} --gtest_filter=-${ARG_LOCALE_FILTER})
        set_tests_properties(${name}_in_${language} PROPERTIES LABELS locale TIMEOUT 900 ENVIRONMENT
            "QT_QPA_PLATFORM=offscreen;${boardplan_seed};LANG=${locale};LC_ALL=${locale}")
    endforeach()
endfunction()
