@echo off
rem SPDX-FileCopyrightText: 2026 Rapport contributors
rem SPDX-License-Identifier: EPL-2.0
rem
rem Installs more into this Rapport, see the POSIX script of the same name beside this one.
setlocal
set "RAPPORT_APPLICATION=org.eclipse.equinox.p2.director"
set "destination=%~dp0"
call "%~dp0rapport.bat" -destination "%destination:~0,-1%" -profile DefaultProfile %*
exit /b %ERRORLEVEL%
