# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Responsible for: finding what comes from Debian and npm. docs/dependencies.md says why each one.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
if(SEVA_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Qml Quick QuickControls2 QuickTest LinguistTools)
endif()
find_package(Threads REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(CURL REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(CBOR REQUIRED IMPORTED_TARGET libcbor)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(XML2 REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-i18n icu-uc)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(P11KIT REQUIRED IMPORTED_TARGET p11-kit-1)
pkg_check_modules(PCSC REQUIRED IMPORTED_TARGET libpcsclite)
# Its -pthread would part its users from the precompiled headers; threads come with Qt.
set_target_properties(PkgConfig::PCSC PROPERTIES INTERFACE_COMPILE_OPTIONS "")
pkg_check_modules(AVAHI REQUIRED IMPORTED_TARGET avahi-core)
# As above.
set_target_properties(PkgConfig::AVAHI PROPERTIES INTERFACE_COMPILE_OPTIONS "")
pkg_check_modules(OPENJP2 REQUIRED IMPORTED_TARGET libopenjp2)
pkg_check_modules(TURBOJPEG REQUIRED IMPORTED_TARGET libturbojpeg)
pkg_check_modules(PNG REQUIRED IMPORTED_TARGET libpng)
pkg_check_modules(ZXING REQUIRED IMPORTED_TARGET zxing)
pkg_check_modules(FREETYPE REQUIRED IMPORTED_TARGET freetype2)
pkg_check_modules(TESSERACT REQUIRED IMPORTED_TARGET tesseract)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(SANE REQUIRED IMPORTED_TARGET sane-backends)
pkg_check_modules(FPRINT REQUIRED IMPORTED_TARGET libfprint-2)
# As above.
set_target_properties(PkgConfig::FPRINT PROPERTIES INTERFACE_COMPILE_OPTIONS "")
find_package(ZLIB REQUIRED)
# Never highgui: it brings Qt 5 into a Qt 6 program.
find_package(OpenCV 4.6 REQUIRED COMPONENTS core imgproc calib3d dnn videoio)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(valijson REQUIRED)
find_package(RapidJSON 1.1 REQUIRED)

# npm parts are unpacked by './seva setup' (installers/npm-parts.json pins name, version and sha512).
set(SEVA_PARTS_DIR "${CMAKE_SOURCE_DIR}/.parts" CACHE PATH "Folder of the unpacked npm parts")

# For programs that take and give back small pieces of memory all day; the sanitizers have an allocator of their own.
add_library(seva_memory INTERFACE)
if(NOT SEVA_SANITIZE)
    find_library(SEVA_TCMALLOC libtcmalloc_minimal.so.4 REQUIRED)
    target_link_libraries(seva_memory INTERFACE -Wl,--push-state,--no-as-needed ${SEVA_TCMALLOC} -Wl,--pop-state)
endif()
