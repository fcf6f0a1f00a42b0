# boardplan_add_layer(<name> DEPENDS <targets> [PRIVATE <targets>] [RESOURCES <qrc files>])
#
# One static library per layer, made of every .cpp in src/<name>. A layer sees only what it DEPENDS
# on: headers that other layers may include live in include/boardplan/<name>, all others beside their
# .cpp in src/<name>.
function(boardplan_add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "DEPENDS;PRIVATE;RESOURCES")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${name}/*.cpp"
        "${PROJECT_SOURCE_DIR}/src/${name}/*.h")
    file(GLOB public_headers CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/include/boardplan/${name}/*.h")
    add_library(boardplan_${name} STATIC ${sources} ${public_headers} ${ARG_RESOURCES})
    add_library(boardplan::${name} ALIAS boardplan_${name})
    target_include_directories(boardplan_${name} PUBLIC "${PROJECT_SOURCE_DIR}/include"
                                                 PRIVATE "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(boardplan_${name} PUBLIC ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE} boardplan::flags)
endfunction()
