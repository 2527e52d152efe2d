# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Responsible for: how a QML module is made, linked into a program and linted.
#
# A program needs no import macro in its main.cpp; three lines are enough:
#   CMake:    seva_use_qml(seva-kiosk seva_ui seva_station seva_kiosk seva_kiosk_ui)
#   main.cpp: QQmlApplicationEngine engine;
#             engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Seva/KioskUi/Main.qml")));

set(SEVA_QML_DIR "${CMAKE_BINARY_DIR}/qml")

# seva_qml_module(<target> URI Seva.X [QML_FILES ...] [SINGLETONS ...] [SOURCES ...] [LINKS ...])
# Makes the static library <target>, or adds the QML module to it where seva_module() has made it before.
function(seva_qml_module target)
    cmake_parse_arguments(M "" "URI" "QML_FILES;SINGLETONS;SOURCES;LINKS;DEPENDENCIES" ${ARGN})
    set(QT_QML_OUTPUT_DIRECTORY "${SEVA_QML_DIR}")
    string(REPLACE "." "/" path "${M_URI}")
    set(kind STATIC)
    set(CMAKE_AUTOMOC ON)
    if(TARGET ${target})
        set(kind "")
    else()
        set_property(GLOBAL APPEND PROPERTY SEVA_MODULES ${target})
    endif()
    if(M_SINGLETONS)
        set_source_files_properties(${M_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
    set(files "")
    if(M_QML_FILES OR M_SINGLETONS)
        set(files QML_FILES ${M_QML_FILES} ${M_SINGLETONS})
    endif()
    if(M_SOURCES)
        list(APPEND files SOURCES ${M_SOURCES})
    endif()
    if(M_DEPENDENCIES)
        list(APPEND files DEPENDENCIES ${M_DEPENDENCIES})
    endif()
    qt_add_qml_module(${target} ${kind} URI ${M_URI} VERSION 1.0 RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY "${SEVA_QML_DIR}/${path}" IMPORT_PATH "${SEVA_QML_DIR}" ${files})
    # Byte code starts as fast as the generated C++ here, and builds in a tenth of the time.
    set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS --only-bytecode)
    target_link_libraries(${target} PUBLIC Qt6::Qml ${M_LINKS})
    # The generated registration includes each header by its bare name.
    file(GLOB headers LIST_DIRECTORIES true "${CMAKE_CURRENT_SOURCE_DIR}/include/seva/*")
    target_include_directories(${target} PRIVATE ${headers} "${CMAKE_CURRENT_SOURCE_DIR}")
    if(M_QML_FILES OR M_SINGLETONS)
        seva_qml_lint(${target})
    endif()
endfunction()

# seva_use_qml(<program> <module targets>...): links modules, their plugins and the plugins' registration.
# Linked when the whole tree is known, since the programs stand before qml/ in the order of the layers.
function(seva_use_qml program)
    cmake_language(EVAL CODE
        "cmake_language(DEFER DIRECTORY [[${CMAKE_SOURCE_DIR}]] CALL seva_link_qml ${program} ${ARGN})")
endfunction()

function(seva_link_qml program)
    target_link_libraries(${program} PRIVATE Qt6::Quick ${ARGN})
    foreach(module IN LISTS ARGN)
        target_link_libraries(${program} PRIVATE ${module}plugin)
    endforeach()
endfunction()

# seva_qml_lint(<target>): qmllint over the module's pages as a CTest case; any warning fails (.qmllint.ini).
function(seva_qml_lint target)
    add_test(NAME qmllint_${target} COMMAND ${CMAKE_COMMAND}
        "-DQMLLINT=$<TARGET_FILE:Qt6::qmllint>"
        "-DIMPORTS=${SEVA_QML_DIR};${QT6_INSTALL_PREFIX}/${QT6_INSTALL_QML}"
        "-DRESOURCES=$<TARGET_PROPERTY:${target},_qt_generated_qrc_files>"
        "-DFILES=$<TARGET_PROPERTY:${target},QT_QML_LINT_FILES>"
        -P "${CMAKE_SOURCE_DIR}/shared/cmake/LintQml.cmake")
    set_tests_properties(qmllint_${target} PROPERTIES LABELS "unit;qml" TIMEOUT 120)
endfunction()
